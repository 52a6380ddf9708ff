/** Above this a file is about more than one thing. Aim under 200. */
export const MAX_FILE_LINES = 300;
/** Above this a function cannot be read at one look. Aim at a median under 12. */
export const MAX_FUNCTION_LINES = 50;
/** Above this a folder wants subfolders, or fewer ideas. Aim at about 15. */
export const MAX_FOLDER_FILES = 18;
