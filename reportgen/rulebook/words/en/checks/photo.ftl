check-photo = Photo
    .question = Is there a photo, and will it do?
    .cannot_see = We do not see the picture itself, only whether there is one and what your form says about it.
    .strength = Your form says that you have a photo.

photo-missing = No photo
    .title = Add a photo of yourself
    .says = Your form says there is no photo yet.
    .why = Upwork wants a photo of every freelancer, and a profile without one is never complete. Clients want to see who they work with.
    .fix = Ask somebody to take one with a phone tonight: your face and shoulders, looking at the camera, by a window in daylight, a plain wall behind you. No sunglasses, nobody else in it.
photo-exemption = A question about your photo
    .title = { $granted ->
        [yes] Do you have Upwork’s answer about your photo at hand?
       *[no] Has Upwork granted you the exemption for your photo?
    }
    .says = { $granted ->
        [yes] Your form speaks of an exemption from showing your face.
       *[no] As we understand your form, you do not show your face for reasons of faith.
    } That is your right, and it costs you no points here.
    .why = Upwork grants a religious exemption on request. With it, your photo may show your face covered.
    .fix = { $granted ->
        [yes] Keep Upwork’s answer, in case anybody asks. With the exemption
       *[no] If not yet, ask Upwork’s support for a religious exemption before you send your profile; your coach will gladly help. With it
    }, your photo may show your face covered. You find this in Upwork’s help article 360053305673, and its moderators confirm it in the community, thread 468324.
photo-unsuitable = A photo that will not do
    .title = Use a real photo of yourself
    .says = From what your form says, the picture is { $kind ->
        [logo] a logo
        [drawing] a drawing
        [generated] made by a computer
        [stock] not a picture of you
        [group] of more than one person
       *[other] not a clear picture of your face
    }.
    .why = Upwork asks for your own face, head and shoulders. Logos, drawings, groups and made pictures are refused.
    .fix = Ask somebody to take a photo with a phone: only you, face and shoulders, daylight, a plain wall behind you.
photo-weak = A photo that could be better
    .title = Take a clearer photo
    .says = From what your form says, { $kind ->
        [blurred] the photo is not clear
        [covered] your face is partly covered
        [far] your face is far away in the photo
        [selfie] the photo is a selfie
       *[other] the photo is an old one or a scan
    }.
    .why = A poor photo is one of the reasons Upwork gives for a decline.
    .fix = Take a new one: face and shoulders, daylight from the front, a plain wall behind you, the camera held by somebody else.
photo-formal = A friendlier photo
    .title = Think about a friendlier photo
    .says = Your photo is a passport photo. It will do.
    .why = Clients look for somebody they would like to work with. A calm smile helps.
    .fix = If you like, take a new one: face and shoulders, daylight, a plain wall behind you.
