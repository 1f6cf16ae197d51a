internal import CLibgit2
internal import Glibc

/// Blocks the signals that end a command (such as Ctrl-C) for the lifetime of this value, so that a commit that was begun is
/// finished.
///
/// The next command would recover what a killed process leaves behind; this makes that rare.
public struct HeldSignals: ~Copyable {
    private let former: sigset_t

    public init() {
        var held = sigset_t()
        sigemptyset(&held)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
        var former = sigset_t()
        pthread_sigmask(SIG_BLOCK, &held, &former)
        self.former = former
    }

    deinit {
        var former = former
        pthread_sigmask(SIG_SETMASK, &former, nil)
    }
}
