check-resubmission = Trying again
    .question = After a decline: what has changed since?
    .cannot_see = We know only the attempts on your form and those we saw in earlier reports, and of each only title, overview, category, skills, types of work and rate: a new job or a new piece of work does not show here. Upwork seldom says everything that led to a decline.
    .strength = Your profile is no longer the one that was declined.

resubmission-preparing = Not sent yet
    .says = As your form stands, you have not sent your profile yet, so there is nothing to compare.
    .fix = Keep a copy of what you send, with the date. If the answer is no, it shows what to change.
resubmission-waiting = Waiting for an answer
    .says = Your profile is with Upwork now.
    .fix = Wait for the answer, and keep a copy of what you sent. Never open a second account: it is forbidden.
resubmission-approved = Approved
    .says = Your profile has been approved.
    .fix = Nothing to do here.
resubmission-left = Left
    .says = You are no longer applying.
    .fix = Nothing to do here.
resubmission-barred = Account question
    .says = From what your form says, Upwork has a question about your account. A changed profile does not answer it.
    .fix = Talk to your coach before you do anything else.
resubmission-stage_unknown = Have you sent your profile before?
    .says = From your form we cannot tell whether you have sent your profile to Upwork, or what they answered.
    .fix = Fill in your submission status, and the date and answer if there was one.
resubmission-first_seen = The declined text is not known
    .says = We do not know what stood in your profile when it was declined, so we cannot tell what you have changed since.
    .fix = If you have a copy of what you sent, give it to your coach. From now on we keep track.

resubmission-seen_late = First seen after the decline
    .says = Your text is as it was when we first saw it. That was after the decline, so we cannot tell what you have changed since you sent it.
    .fix = If you have a copy of what you sent, give it to your coach. From now on we keep track.

resubmission-part_known = Only a part is known
    .says = What we know of your last attempt has not changed. But we do not know the overview you sent, so we cannot tell.
    .fix = If you have a copy of what you sent, give it to your coach.

resubmission-unchanged = Nothing has changed since the decline
    .title = Change something before you try again
    .says = { $whole ->
        [yes] As far as we know, your title, overview and skills are still those that were declined{ $dated ->
            [yes] , sent on { DAY($day) }
           *[no] { "" }
        }.
       *[no] All that we know of the profile { $dated ->
            [yes] you sent on { DAY($day) }
           *[no] that was declined
        } still stands in your form today.
    } { $times ->
        [one] { "" }
       *[other] It has come back declined { $times } times since.
    }
    .why = The same profile will most likely get the same answer.
    .fix = If you have changed other things since, such as jobs, work samples or the overview, good: tell your coach what stood there before. If not, do the other steps of this report first. A better overview, one more job or a piece of work weighs more than other keywords. Then send it again: there is no known limit on attempts.
resubmission-tried_before = You have tried this before
    .title = Go forward, not back
    .says = { $whole ->
        [yes] Your title, overview and skills are those of an earlier profile that was declined{ $dated ->
            [yes] , sent on { DAY($day) }
           *[no] { "" }
        }.
       *[no] All that we know of an earlier profile that was declined{ $dated ->
            [yes] , sent on { DAY($day) },
           *[no] { "" }
        } stands in your form again.
    }
    .why = Going back to an old version will most likely get the old answer.
    .fix = Keep what was good in the newer one, and do the other steps of this report: they add something new.
resubmission-barely_changed = Only a few words have changed
    .title = Make a change that people can see
    .says = Since the last attempt, only a few words of your overview have changed.
    .why = A reader will hardly see the difference.
    .fix = Add something new: a result with a number, a job, a description, a piece of work.
resubmission-changed = What has changed
    .title = Check your changes once more
    .says = { $late ->
        [yes] You have changed what is quoted here since we first saw your profile.
       *[no] You have changed what is quoted here since the last attempt.
    }
    .why = A changed profile is worth a new try.
    .fix = Do the other steps of this report, then send it again.
resubmission-labels_only = Other labels, the same content
    .title = Improve the content too
    .says = Since the last attempt, only your labels have changed; the overview is the same.
    .why = New labels can help if they fit you better. Trying one keyword after another does not.
    .fix = Choose the labels that describe you best, then work on the overview, the jobs and the portfolio.
resubmission-stalled = Nothing has changed since our report
    .title = Take the next step
    .says = Since our report of { DAY($since) } nothing in your form has changed.
    .why = The answer can only change when the profile does.
    .fix = If you have changed your profile on Upwork since, put that into the form as well. If you have sent it again, add the date. If neither, begin with the first step of this report.
resubmission-feedback = What Upwork wrote
    .title = Answer what Upwork wrote
    .says = { $kind ->
        [skill_mix] Upwork sees too little room for your mix of skills and experience at present.
        [incomplete] Upwork asks for more in your profile.
        [name] Upwork speaks of the name on your profile, or of who stands behind it.
        [photo] Upwork speaks of your photo.
        [account] Upwork speaks of your account, not of your profile.
        [identity] Upwork asks who you are.
        [language] Upwork speaks of the language of your profile.
        [content] Upwork speaks of something that must not stand in a profile.
       *[unspecific] Upwork’s message gives no reason: it says no, and not why.
    }
    .why = It is the best hint you have. Many such messages are the same for everybody, so do not read too much into one.
    .fix = { $kind ->
        [skill_mix] Do not send the same mix again. A narrower offer that your own jobs support stands out more. Demand changes, so a later try is allowed.
        [incomplete] Fill in what is named, with facts from your own work, before you send your profile again.
        [name] Use your own first and last name, as people call you and as your documents have it: no company, no job title, no initials. One profile is for one person, so a “we” or a team has no place in it.
        [photo] Use a clear photo of your own face, head and shoulders, you alone: no logo, no text, nothing generated. If you cover your face for reasons of faith, ask Upwork for an exemption.
        [account] A changed profile does not answer this. Talk to your coach first. Never open a second account: it is forbidden.
        [identity] This comes first: answer Upwork’s question about who you are, with your coach’s help. A changed profile does not answer it.
        [language] Everything in the profile must be in English: title, overview, jobs, education. Then let somebody who writes English with care read all of it.
        [content] Take it out: contact details and links for contact, services that Upwork does not allow, what others wrote, what is not true.
       *[unspecific] Do not guess at a hidden reason. If the message asks you for something, an interview or a form, begin with that. Then mend what this report shows.
    }
