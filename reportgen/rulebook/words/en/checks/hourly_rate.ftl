check-hourly_rate = Hourly rate
    .question = Is your hourly rate near the range that Upwork shows to you?
    .cannot_see = Only you can see your own rate tip on Upwork. Market figures are shown to inform you. They are not a target.
    .strength = Your hourly rate lies inside the range that Upwork shows you, { $low } to { $high }.

hourly_rate-missing =
    .title = Set your hourly rate
    .says = Your profile has no hourly rate.
    .why = Upwork asks every freelancer for a rate. Clients compare it before they read on.
    .fix = Open your profile settings on Upwork and look at the rate tip that it shows you. Start with a rate inside that range.

hourly_rate-below_floor =
    .title = Raise your rate to at least USD { NUMBER($floor, minimumFractionDigits: 2) }
    .says = Your rate is below USD { NUMBER($floor, minimumFractionDigits: 2) } an hour.
    .why = Upwork takes no hourly contract below USD { NUMBER($floor, minimumFractionDigits: 2) }, so nobody could hire you at this rate.
    .fix = Open your profile settings on Upwork, look at your rate tip, and choose a rate inside it.

hourly_rate-below_tip =
    .title = Bring your rate up into your range
    .says = Your rate is { $percent } % below the range that Upwork shows you (from { $low }).
    .why = A very low rate makes clients doubt the quality. Being the cheapest doesn't help with approval.
    .fix = Start inside your range. Its lower end, { $low }, is a safe start; you can change it at any time.

hourly_rate-above_tip =
    .title = { $level ->
        [expert] Start your rate inside your range
       *[other] Check your rate and your experience level
    }
    .says = Your rate is { $percent } % above the range that Upwork shows you (up to { $high }).
    .why = { $level ->
        [expert] A new profile without reviews is compared with others in the same range.
       *[other] The range may depend on the experience level you chose. If your rate is right for your work, your level may be set too low.
    }
    .fix = { $level ->
        [expert] Start inside your range. { $high } is its upper end. You can raise your rate after your first good reviews.
       *[other] First check if your experience level is right. If it is, start inside your range. { $high } is its upper end.
    }

hourly_rate-no_tip =
    .title = Compare your rate with your own rate tip
    .says = We don't know the range that Upwork shows you.
    .why = That range is the best guide for a first rate, and only you can see it.
    .fix = Open your profile settings on Upwork, look at the rate tip, and add its lowest and highest figure to your form.

hourly_rate-converted =
    .title = Give your rate in US dollars
    .says = Your rate is about USD { $usd } an hour (rough conversion, rates of { DAY($as_of) }).
    .why = Upwork shows all rates in US dollars.
    .fix = Write your rate in US dollars in your form, so that we compare the exact figure.

hourly_rate-currency =
    .title = Say which currency your rate is in
    .says = Your form gives no currency. We read your rate as US dollars.
    .why = Upwork shows all rates in US dollars.
    .fix = If your rate is in another currency, say so in your form.

hourly_rate-far_from_others =
    .title = Look at your rate once more
    .says = Your rate is far from what most others ask. Of { $profiles } freelancers with “{ $skill }”, eight in ten ask between USD { $low } and USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = These figures are for your information. They are not a target.
    .fix = Compare your rate with the rate tip that Upwork shows you. That range counts.

hourly_rate-out_of_line =
    .title = Look at your rate once more
    .says = Your rate is out of line with what others ask. Of { $profiles } freelancers with “{ $skill }”, eight in ten ask between USD { $low } and USD { $high } ({ SOURCE($source) }, { DAY($as_of) }).
    .why = A rate this far away looks like a slip, or makes clients doubt the work. These figures are no target, but no range we know reaches so far.
    .fix = Open your profile settings on Upwork, look at the rate tip, and start inside that range. If your rate is right, add the tip's lowest and highest figure to your form.

hourly_rate-no_currency =
    .says = Your form gives a rate without a currency, and the amount is unusual for US dollars.
    .fix = Write your rate in US dollars an hour, for example “12 USD”.

hourly_rate-unknown_currency =
    .says = We don't know the currency of your rate.
    .fix = Write your rate in US dollars an hour, for example “12 USD”.

hourly_rate-unreadable =
    .says = We can't read the amount of your rate.
    .fix = Write your rate as one number in US dollars an hour, for example “12 USD”.
