import description from '../../package.json';

export const version: string = description.version;
