/// The workflow with which a publication begins; `workflows/editorial.yml` of this project is the same to the byte.
public enum DefaultWorkflow {
    /// The whole file.
    public static let file = """
        # How an article of this publication comes into print. `galley workflow check` proves that it is safe,
        # `galley workflow graph` draws it, docs/workflows.md says what every key means.
        name: editorial
        waive: editor
        rename_live: publisher

        states:
          draft:     {initial: true, edited: stay}
          review:    {edited: stay}
          approved:  {edited: review}
          published: {public: true, edited: refuse}
          retracted: {notice: true, edited: refuse}
          spiked:    {edited: refuse}

        transitions:
          submit:   {from: draft, to: review, by: author, checks: review}
          withdraw: {from: [review, approved], to: draft, by: author}
          approve:  {from: [review, approved], to: approved, by: editor, decision: true, approvals: 1}
          reject:   {from: [review, approved], to: draft, by: editor, note: required}
          publish:  {from: approved, to: published, by: publisher, checks: publish}
          revise:   {from: published, to: draft, by: [author, editor]}
          restore:  {from: [draft, review, approved], to: published, by: editor, while: live, text: live}
          retract:  {from: any, to: retracted, by: publisher, note: required, while: live}
          spike:    {from: any, to: spiked, by: editor, sole_writer: draft, note: required, while: not-live}
          reopen:   {from: [spiked, retracted], to: draft, by: editor, note: required}

        """
}
