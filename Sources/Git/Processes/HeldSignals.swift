internal import CLibgit2
internal import Glibc

/// Holds back the signals by which a person ends a command, as long as it lasts: what was begun is finished first.
///
/// What a killed process leaves behind is put in order by the next one; this spares people the sight of it.
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
