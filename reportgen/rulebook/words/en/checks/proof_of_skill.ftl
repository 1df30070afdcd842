check-proof_of_skill = Proof of skill
    .question = Does anything besides your own words prove a skill?
    .cannot_see = We do not check whether a certificate is real or still valid.
    .strength = { $count ->
        [one] Your form lists a certificate.
       *[other] Your form lists { $count } certificates.
    }

proof_of_skill-not_asked = Not asked
    .says = Your form does not ask for certificates.
    .fix = If you have one, tell your coach.
proof_of_skill-none = No certificate
    .title = List a certificate, if you have one
    .says = Your form shows no certificate.
    .why = A certificate is proof from somebody else. It is a small plus, and good work in your portfolio can say the same.
    .fix = Do you have a certificate from a job, a course or a software maker? List it. You need not buy or take one for Upwork.
proof_of_skill-tests_retired = Upwork’s own tests are gone
    .title = Leave out old Upwork tests
    .says = You list skill tests. Upwork took its own tests away in July 2019.
    .why = They no longer show on a profile.
    .fix = Nothing to do. If the test was from somebody else, list it under certifications.
proof_of_skill-relevance = Does it fit what you offer?
    .title = Check which certificates you show
    .says = None of your certificates mentions anything from your title or skills.
    .why = A certificate helps most when a client sees what it has to do with the work.
    .fix = If another one is closer to your work, put it first. If not, leave it: it still counts.
proof_of_skill-no_issuer = Who gave it?
    .title = Say who gave the certificate
    .says = This certificate does not say who gave it.
    .why = Upwork asks for the issuer, and a reader trusts it more.
    .fix = Add the name of the school, company or website.
