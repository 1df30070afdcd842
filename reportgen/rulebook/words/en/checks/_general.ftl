# What every check may have to say, and the names of fields, statuses, bands and stages.

check-needs = Not asked yet
    .says = Your form does not show this: { $fields }.
    .fix = Add it to your form, or tell your coach, and the next report can judge it.
check-error = Not judged
    .says = Something went wrong on our side while we looked at this. It has nothing to do with you.
    .fix = You need not do anything. Your coach has been told.

status-pass = Passed
status-improve = Improve
status-fix = Fix
status-unknown = Can’t tell
status-not_applicable = Not yet
status-error = Not judged

band-ready = Ready
    .sentence = From what we see, your profile is ready to send. Upwork decides, and nobody can promise the answer.
band-nearly_there = Nearly there
    .sentence = A few places still cost points. This report names each of them.
band-needs_work = Needs work
    .sentence = Some parts still hold your profile back. Give them an evening or two.
band-not_ready = Not ready
    .sentence = There is work to do before it goes to Upwork. Begin with the steps below: each one makes it stronger.
band-not_enough_information = Not enough information
    .sentence = Your form leaves out too much for a fair score.
band-on_hold = On hold
    .sentence = Please talk to your coach first, before you change or send anything.
band-not_yet_eligible = Not yet eligible
    .sentence = Upwork takes nobody under 18. Your coach will talk with you about what you can do until then.

stage-preparing = Preparing
stage-waiting = Waiting for an answer
stage-declined = Declined
stage-approved = Approved
stage-left = Left
stage-barred = Account question
stage-unknown = Not known

# Fields, as they stand inside a sentence: “In your hourly rate”, “does not show: hourly rate”.
field-candidate_id = candidate number
field-name = name
field-email = e-mail address
field-coach = coach
field-cohort = cohort
field-country = country
field-report_language = report language
field-birth_year = year of birth
field-over_18 = age over 18
field-title = title
field-overview = overview
field-category = category
field-types_of_work = types of work
field-skills = skills
field-experience_level = experience level
field-hourly_rate = hourly rate
field-currency = currency
field-suggested_rate_low = suggested rate, low end
field-suggested_rate_high = suggested rate, high end
field-employment = employment history
field-job_answers = answers about the jobs
field-education = education
field-certifications = certifications
field-skill_tests = skill tests
field-portfolio = portfolio
field-linked_accounts = linked accounts
field-photo = photo
field-video = video
field-languages = languages
field-other_experience = other experience
field-submitted_on = date of submission
field-submission_status = submission status
field-upwork_feedback = feedback from Upwork
field-coach_note = coach’s note
field-send = permission to send
field-timestamp = date of your answers
