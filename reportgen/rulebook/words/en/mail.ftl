# The message that brings a report to its candidate, and the digest for the staff.

mail-subject = { $count ->
    [0] Your profile report of { $date }
    [one] Your profile report: one thing to do next
   *[other] Your profile report: { $count } things to do next
}
    .test = [Test for { $id }] { $subject }
mail-hello = Hello { $name },
mail-attached = Your profile report of { $date } is attached to this message as a PDF.
mail-preheader = { $readiness } { $of }.
    .up = { $readiness } { $of }, up { $points }.
    .down = { $readiness } { $of }, down { $points }.
    .none = { $band }.
mail-first = First: { $title } ({ $effort }).
    .untimed = First: { $title }.
mail-more = The report shows what we saw, in your own words, and why each point matters. No report can promise approval, but each step makes a good answer more likely.
mail-reply = Questions? Just reply to this message: { $coach } will read it.
    .nobody = Questions? Just reply to this message.
mail-regards = Best wishes,
mail-why = You get this message because { $agency } is helping you with your profile.
mail-stop = To get no more reports by e-mail, write to { $address }.
    .link = Stop these messages
mail-stop-subject = No more reports, please ({ $token })
mail-file = Profile report { $name } { $date }
    .phone = Profile report { $name } { $date } (phone)

mail-digest-subject = Reports of { $date }: { $sent ->
    [one] { $sent } sent
   *[other] { $sent } sent
}{ $faults ->
    [0] {""}
    [one] , { $faults } needs a look
   *[other] , { $faults } need a look
}
mail-digest-opening = This is what the night of { $date } did. The workbook is attached.
mail-digest-counts = Reports
mail-digest-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} read, { $rejected } rejected
mail-digest-rendered = { $rendered } new, { $unchanged } unchanged, { $failed } failed
mail-digest-mail = Mail
mail-digest-weak = Where the cohort can win most
mail-digest-weak-line = { $check }: { $points } points a person on average, { $failing } failing
mail-digest-look = Needs a look
mail-digest-line = { $id }: { $state }{ $reasons ->
    [none] {""}
   *[other] {" "}({ $reasons })
}
mail-digest-stopped = Sending stopped early: { $words }

# Why sending stopped

mail-stopped-down = the mail server can't be used ({ $words })
mail-stopped-sender = the mail server refuses us as the sender, not one of the candidates ({ $words })
mail-stopped-alike = { $count } refusals in the same words point to us as the sender, not to the candidates ({ $words })
mail-stopped-errors = { $count } mails in a row did not go out, the last one with { $words }

# How a delivery stands

mail-state-pending = ready to go
mail-state-held = held
mail-state-sending = being sent
mail-state-sent = sent
mail-state-written = written to the outbox
mail-state-rejected = rejected by the mail server
mail-state-deferred = put off, will be tried again
mail-state-uncertain = may or may not have arrived; look before you send it again
mail-state-suppressed = the address asked for no mail
mail-state-expired = waited too long and will not go out
mail-state-superseded = replaced before it went out
mail-state-none = no mail

# Why

mail-reason-unreleased = waits for release
mail-reason-rules_only = only the rules changed; waits for release
mail-reason-intake_hold = “send” says hold in the intake
mail-reason-review_hold = held in the Review sheet
mail-reason-review_unclear = what stands in its Release cell is not understood
mail-reason-review_unreadable = a workbook that staff changed can’t be read
mail-reason-shared_address = two candidates have this address
mail-reason-changed_address = the address has changed since the last mail
mail-reason-lookalike = text much like another candidate’s
mail-reason-namesake = a new row under the name of somebody who is gone; the same person?
mail-reason-barred = Upwork has a question about the account
mail-reason-against_status = the outcomes on the sheet don’t go with the status
mail-reason-bad_address = this is no usable e-mail address
mail-reason-not_newest = not the newest version of the report
mail-reason-newer_elsewhere = another sheet has told them more since; that report counts
mail-reason-pdf_missing = the PDF is missing
mail-reason-phone_missing = no phone edition was printed; run that night again
mail-reason-pdf_changed = the PDF is not the one the run made
mail-reason-wrong_candidate = the PDF belongs to somebody else
mail-reason-no_report = no report was made
mail-reason-no_address = no e-mail address
mail-reason-not_yet_eligible = under 18
mail-reason-approved = approved
mail-reason-left = left
mail-reason-too_late = sendable for too long
mail-reason-interrupted = the sender was stopped in the middle
mail-reason-smtputf8 = the mail server can’t take an address with such letters
mail-reason-lost = the connection broke
mail-reason-rebuilt = history was lost, so nobody knows whether the last mail arrived, or whether this one is news
mail-reason-sender = the mail server refused us as the sender
mail-reason-alike = refused in the same words as the others
mail-reason-unclear = refused, and the answer doesn’t say whose fault it is
mail-reason-stopped = sending stopped before its turn came
mail-reason-per_day = as many as may go out in a day have gone; it goes another night
mail-reason-bounced = the server took it, and it came back
mail-reason-resend = to be sent once more, by a person’s word
mail-reason-retry = to be tried again, by a person’s word
