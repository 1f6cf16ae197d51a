/* The libgit2 calls that one move of an article needs, and nothing else: what Galley is measured against.

   usage: moves [--fsync] REPOSITORY OLD NEW < PATHS
   For every path one commit that changes the state line from OLD to NEW, and the branch moved to it by compare-and-swap.
   In a repository with a checkout the working file and the index follow, through libgit2's own index. */
#define _GNU_SOURCE
#include <git2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void check(int status, const char *what) {
    if (status >= 0) return;
    const git_error *error = git_error_last();
    fprintf(stderr, "moves: %s: %s\n", what, error ? error->message : "failed");
    exit(1);
}
#define CALL(function, ...) check(function(__VA_ARGS__), #function)

/* The text with the value of its state line changed; the caller frees it. */
static char *changed(const char *text, size_t size, const char *old, const char *new, size_t *changed_size) {
    char line[100];
    int length = snprintf(line, sizeof line, "\nstate: %s\n", old);
    const char *found = memmem(text, size, line, length);
    if (!found) { fprintf(stderr, "moves: no article is in the state %s\n", old); exit(1); }
    size_t before = (found - text) + strlen("\nstate: ");
    size_t after = size - before - strlen(old);
    *changed_size = before + strlen(new) + after;
    char *result = malloc(*changed_size);
    memcpy(result, text, before);
    memcpy(result + before, new, strlen(new));
    memcpy(result + before + strlen(new), text + before + strlen(old), after);
    return result;
}

static void follow_in_checkout(git_repository *repository, const char *path, const char *text, size_t size) {
    char target[4096], waiting[4200];
    snprintf(target, sizeof target, "%s%s", git_repository_workdir(repository), path);
    snprintf(waiting, sizeof waiting, "%s.new", target);
    FILE *file = fopen(waiting, "w");
    if (!file || fwrite(text, 1, size, file) != size || fclose(file) != 0 || rename(waiting, target) != 0) {
        perror(target);
        exit(1);
    }
    git_index *index;
    CALL(git_repository_index, &index, repository);
    CALL(git_index_add_bypath, index, path);
    CALL(git_index_write, index);
    git_index_free(index);
}

static void move(git_repository *repository, const char *path, const char *old, const char *new) {
    git_reference *branch;
    git_commit *parent;
    git_tree *tree, *new_tree;
    git_tree_entry *entry;
    git_blob *blob;
    git_signature *by;
    git_transaction *transaction;
    git_oid blob_id, tree_id, commit_id;

    CALL(git_repository_head, &branch, repository);
    CALL(git_commit_lookup, &parent, repository, git_reference_target(branch));
    CALL(git_commit_tree, &tree, parent);
    CALL(git_tree_entry_bypath, &entry, tree, path);
    CALL(git_blob_lookup, &blob, repository, git_tree_entry_id(entry));

    size_t size;
    char *text = changed(git_blob_rawcontent(blob), git_blob_rawsize(blob), old, new, &size);
    CALL(git_blob_create_from_buffer, &blob_id, repository, text, size);
    git_tree_update update = {GIT_TREE_UPDATE_UPSERT, blob_id, GIT_FILEMODE_BLOB, path};
    CALL(git_tree_create_updated, &tree_id, repository, tree, 1, &update);
    CALL(git_tree_lookup, &new_tree, repository, &tree_id);
    CALL(git_signature_now, &by, "Hana Seo", "hana@example.org");
    char message[4200];
    snprintf(message, sizeof message, "move: %s\n\nGalley-From: %s\nGalley-To: %s\n", path, old, new);
    const git_commit *parents[] = {parent};
    CALL(git_commit_create, &commit_id, repository, NULL, by, by, NULL, message, new_tree, 1, parents);

    CALL(git_transaction_new, &transaction, repository);
    CALL(git_transaction_lock_ref, transaction, git_reference_name(branch));
    git_oid now;
    CALL(git_reference_name_to_id, &now, repository, git_reference_name(branch));
    if (!git_oid_equal(&now, git_reference_target(branch))) { fprintf(stderr, "moves: the branch moved\n"); exit(1); }
    CALL(git_transaction_set_target, transaction, git_reference_name(branch), &commit_id, by, message);
    CALL(git_transaction_commit, transaction);

    if (!git_repository_is_bare(repository)) follow_in_checkout(repository, path, text, size);

    free(text);
    git_transaction_free(transaction);
    git_signature_free(by);
    git_tree_free(new_tree);
    git_blob_free(blob);
    git_tree_entry_free(entry);
    git_tree_free(tree);
    git_commit_free(parent);
    git_reference_free(branch);
}

int main(int count, char **arguments) {
    git_libgit2_init();
    if (count == 5 && !strcmp(arguments[1], "--fsync")) {
        CALL(git_libgit2_opts, GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        count--;
        arguments++;
    }
    if (count != 4) { fprintf(stderr, "usage: moves [--fsync] REPOSITORY OLD NEW < PATHS\n"); return 64; }
    git_repository *repository;
    CALL(git_repository_open, &repository, arguments[1]);
    char path[4096];
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = 0;
        move(repository, path, arguments[2], arguments[3]);
    }
    git_repository_free(repository);
    return 0;
}
