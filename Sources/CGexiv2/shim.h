#ifndef GALLEY_CGEXIV2_SHIM_H
#define GALLEY_CGEXIV2_SHIM_H

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>

/* libgexiv2 brings libexiv2, GIO and ten more libraries into the process, which would cost every command 3 ms at its start
   (measured). So it is loaded when the first image is read, and nothing here includes its headers, whose pkg-config file would
   link it. These are the declarations of gexiv2 0.14 and GLib 2.74 with plain C types; both libraries keep their ABI. */
typedef struct {
    uint32_t domain;
    int code;
    char *message;
} galley_gerror;

typedef struct galley_metadata galley_metadata;

typedef struct {
    int (*initialize)(void);
    void (*set_log_level)(int level);
    galley_metadata *(*make)(void);
    int (*open)(galley_metadata *metadata, const uint8_t *bytes, long count, galley_gerror **error);
    char **(*texts)(galley_metadata *metadata, const char *tag, galley_gerror **error);
    void *(*set_log_handler)(void (*handler)(const char *, int, const char *, void *), void *data);
    void (*clear_error)(galley_gerror **error);
    void (*free_texts)(char **texts);
    void (*release)(void *object);
} galley_gexiv2;

static inline void galley_say_nothing(const char *domain, int level, const char *message, void *data) {}

/* Fills in the functions. NULL, or what stands in the way. */
static inline const char *galley_gexiv2_load(galley_gexiv2 *functions) {
    void *library = dlopen("libgexiv2.so.2", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return dlerror();
    struct { const char *name; void **into; } wanted[] = {
        {"gexiv2_initialize", (void **)&functions->initialize},
        {"gexiv2_log_set_level", (void **)&functions->set_log_level},
        {"gexiv2_metadata_new", (void **)&functions->make},
        {"gexiv2_metadata_open_buf", (void **)&functions->open},
        {"gexiv2_metadata_try_get_tag_multiple", (void **)&functions->texts},
        {"g_log_set_default_handler", (void **)&functions->set_log_handler},
        {"g_clear_error", (void **)&functions->clear_error},
        {"g_strfreev", (void **)&functions->free_texts},
        {"g_object_unref", (void **)&functions->release},
    };
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        *wanted[i].into = dlsym(library, wanted[i].name);
        if (*wanted[i].into == NULL) return dlerror();
    }
    functions->set_log_handler(galley_say_nothing, NULL);
    functions->set_log_level(4); /* GEXIV2_LOG_LEVEL_MUTE */
    return functions->initialize() ? NULL : "gexiv2_initialize failed";
}

#endif
