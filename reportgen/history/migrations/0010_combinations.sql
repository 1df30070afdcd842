-- What was sent and what was seen after the answer stand apart. What an attempt was first seen with
-- when it had been decided already was never known to be what was sent.
UPDATE submissions SET with_values = json_object(
    'title', '', 'overview', '', 'category', '', 'skills', json('[]'), 'types_of_work', json('[]'),
    'hourly_rate', NULL, 'experience_level', NULL, 'listed', json('false'),
    'seen', json_set(
        json_remove(with_values, '$.seen_after_decision'), '$.experience_level', NULL
    )
) WHERE json_extract(with_values, '$.seen_after_decision');

UPDATE submissions SET with_values = json_set(
    json_remove(with_values, '$.seen_after_decision'),
    '$.experience_level', NULL, '$.seen', NULL, '$.listed', json('false')
) WHERE json_extract(with_values, '$.seen_after_decision') IS NOT NULL;
