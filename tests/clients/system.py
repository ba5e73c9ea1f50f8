"""The daemon itself, and what happens in it."""

import json
import time

from surroundings import IMAGE, same_id, scenario, text


@scenario()
def version(test):
    found = test.client.version()
    assert found['Version'][0].isdigit(), found
    assert found['GoVersion'].startswith('go'), found
    # The daemon tells since API 1.10 which version is its newest.
    assert ('ApiVersion' in found) == (test.minor >= 10), found


@scenario()
def info(test):
    container = test.create('true')
    found = test.client.info()
    assert found['Containers'] >= 1 and found['Images'] >= 1, found
    test.remove(container)


@scenario(since=4, client='0.7')
def events_as_they_come(test):
    events = test.client.events()
    container = test.finished('true')
    # Events tell the full ID since API 1.7.
    wanted = ['create', 'start', 'die']
    for event in events:
        event = json.loads(event.decode())
        if same_id(event.get('id', '-'), container) and event['status'] == wanted[0]:
            assert event['from'].startswith(IMAGE), event
            assert abs(event['time'] - time.time()) < 600, event
            wanted = wanted[1:]
        if not wanted:
            break
    test.remove(container)


@scenario(since=5, client='1.0')
def events_of_the_past(test):
    since = int(time.time())
    container = test.finished('true')
    test.remove(container)
    until = int(time.time()) + 1
    events = list(test.client.events(since=since, until=until, decode=True))
    found = [event['status'] for event in events if same_id(event.get('id', '-'), container)]
    for status in ['create', 'start', 'die', 'destroy']:
        assert status in found, found
    assert found.index('create') < found.index('start') < found.index('die'), found


@scenario()
def an_image_that_nobody_has(test):
    image = 'nobody/has-this'
    # The failure is the answer, or stands in the messages of one that began well.
    try:
        output = text(test.client.pull(image))
    except Exception as error:
        assert error.response.status_code >= 400, error
    else:
        assert 'rror' in output, output
    status, message = test.refused(test.client.inspect_image, image)
    assert status == 404 and 'o such image' in message, (status, message)
