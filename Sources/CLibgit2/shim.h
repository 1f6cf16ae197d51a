#ifndef GALLEY_CLIBGIT2_SHIM_H
#define GALLEY_CLIBGIT2_SHIM_H

#include <malloc.h>
#include <zlib.h>
#include <git2.h>
#include <git2/sys/commit_graph.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

/* git_libgit2_opts takes a variable list of arguments, which Swift cannot call. */

static inline int galley_enable(int option, int on) { return git_libgit2_opts(option, on); }

static inline int galley_set_size(int option, size_t size) { return git_libgit2_opts(option, size); }

static inline int galley_set_cache_total(ssize_t size) { return git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, size); }

static inline int galley_cached(ssize_t *size) {
    ssize_t allowed;
    return git_libgit2_opts(GIT_OPT_GET_CACHED_MEMORY, size, &allowed);
}

static inline int galley_set_cache_limit(git_object_t type, size_t size) {
    return git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, type, size);
}

static inline int galley_allow_extensions(const char *first, const char *second) {
    const char *names[] = {first, second};
    return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, (size_t)2);
}

static inline int galley_set_search_path(int level, const char *path) {
    return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

/* How many freed bytes at the end of the heap the process keeps; elsewhere than with glibc it is left alone. */
static inline void galley_keep_freed(int bytes) {
#ifdef M_TRIM_THRESHOLD
    mallopt(M_TRIM_THRESHOLD, bytes);
#endif
}

#endif
