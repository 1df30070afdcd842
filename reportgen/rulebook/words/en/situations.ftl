# How somebody stands: one lead for band and situation, in the PDF, the page, the mail and the
# terminal alike. Each is written whole, so that no two sentences can contradict each other.

situation-preparing = { $band ->
    [nearly_there] Your profile is close. A few places still cost points, and this report names each of them: mend them before you send it.
    [needs_work] The base is there. Some parts need an evening or two before you send it: what we see here, Upwork will see too.
   *[not_ready] There is work to do before your profile goes to Upwork. Begin with the first step: each one makes it stronger.
}
situation-unknown = { $band ->
    [nearly_there] Your profile is close. A few places still cost points, and this report names each of them.
    [needs_work] The base is there. Some parts need an evening or two.
   *[not_ready] There is work to do on your profile. Begin with the first step: each one makes it stronger.
}
situation-ready = From what we see, your profile is ready to send. What is left is polish. Upwork decides, and nobody can promise the answer.
situation-waiting = { $band ->
    [ready] Your profile is with Upwork now, and we see little left to mend. Leave it as it is until they answer.
    [nearly_there] Your profile is with Upwork now. Leave it as it is until they answer. A few places still cost points: have them ready for the day they do.
   *[needs_work] Your profile is with Upwork now. Leave it as it is until they answer, and have these parts ready for the day they do.
}
situation-declined = { $band ->
    [ready] Upwork said no this time, and by our checks little is left to mend in the text. Look first at what you offer, and to whom: a narrower offer can succeed where the same profile did not.
    [nearly_there] Upwork said no this time: it is about the profile as it stood, and a profile can change. A few places still cost points; mend them before you try again.
    [needs_work] The base is there. Some parts need an evening or two. Upwork said no this time: it is about the profile as it stood, and a profile can change.
   *[not_ready] Upwork said no this time: it is about the profile as it stood, and a profile can change. There is work to do before you try again; begin with the first step.
}
situation-too_little_known = Your form leaves out too much for a fair score. That is no judgement of you or your work. { $stage ->
    [waiting] Your profile is with Upwork now: leave it as it is until they answer.
    [declined] Upwork said no this time: it is about the profile as it stood, and a profile can change.
   *[other] Send us what is missing, and the next report can tell you much more.
}
situation-on_hold = Please talk to your coach first, before you change or send anything. From what your form says, Upwork has a question about your account. Another text in your profile does not answer it, so we give no score and no steps until it is settled. Never open a second account: that makes it harder to help you.
situation-under_18 = Upwork takes nobody under 18. Your coach will talk with you about what you can do until then.
situation-approved = Your profile has been approved. There is nothing left for this report to say: good luck with your first jobs.
situation-left = You are no longer applying, so there is no report.
