import Testing

/// The real program under conditions that nobody wishes for. One test at a time: they measure, and they load the machine.
@Suite(.serialized) struct StressTests {}
