export const id = 7888;
export const ids = [7888];
export const modules = {

/***/ 87888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cloneTree),
/* harmony export */   f: () => (/* binding */ replaceFile),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



let counter = 0;
/** Writes a file so that a reader sees the old content or the new one, never half of it. Parents are made. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = sibling(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Puts a copy of `from` in the place of `to`. A link at `to` is replaced, never written through. */
async function replaceFile(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to), { recursive: true });
    const draft = sibling(to);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, draft, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw error;
    }
}
/** Copies a directory tree, keeping symbolic links and modes. Sockets and devices are left out. */
async function cloneTree(from, to, options, linking = false) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(to, { recursive: true, mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from)).mode & 0o7777 });
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from, { withFileTypes: true });
    for (let start = 0; start < entries.length; start += 16) {
        await Promise.all(entries.slice(start, start + 16).map(async (entry) => {
            const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.name);
            const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, entry.name);
            if (options.skip(source))
                return;
            if (entry.isDirectory())
                await cloneTree(source, copy, options, linking || options.linked(source));
            else if (entry.isSymbolicLink())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(source), copy);
            else if (entry.isFile())
                await cloneFile(source, copy, linking);
        }));
    }
}
async function cloneFile(from, to, linking) {
    if (linking &&
        (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to).then(() => true, () => false)))
        return; // other file system: copied below
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
}
function sibling(path) {
    counter += 1;
    return `${path}.${process.pid}.${counter}.tmp`;
}


/***/ })

};
