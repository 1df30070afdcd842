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
    .declined = Well made
band-nearly_there = Nearly there
band-needs_work = Needs work
band-not_ready = Not ready
band-not_enough_information = Not enough information
band-on_hold = On hold
band-not_yet_eligible = Not yet eligible

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
field-contact_phone = phone number for messages
field-contact_consent = consent to messages
field-send = permission to send
field-timestamp = date of your answers
