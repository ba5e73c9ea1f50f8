"""Images and how they are made."""

import io
import json
import os
import tempfile

from surroundings import IMAGE, LOGS, scenario, text

# These releases lose or misread the messages of a stream with Python 3. Before API 1.8 a build is
# text, which they can read.
STREAMS = {'0.3': 8, '0.4': 8, '0.5': 8, '0.6': 8}


def own_image(test):
    """Makes an image of its own, and gives its name."""
    container = test.finished('echo own > /own')
    image = test.name('image')
    test.client.commit(container, repository=image)
    test.remove(container)
    return image


def output_of(test, command, image):
    container = test.finished(command, image=image)
    output = text(test.client.logs(container))
    test.remove(container)
    return output


@scenario()
def listed(test):
    image = test.name('image')
    test.client.tag(IMAGE, image, tag='one')
    rows = test.client.images()
    if test.minor >= 7:
        found = [row for row in rows if image + ':one' in row['RepoTags']]
    else:
        found = [row for row in rows if (row.get('Repository'), row.get('Tag')) == (image, 'one')]
    assert len(found) == 1, rows
    assert found[0]['Id'] == test.image_id(), found
    assert isinstance(found[0]['Created'], int), found
    # Images have a size since API 1.2.
    assert ('Size' in found[0]) == (test.minor >= 2), found
    assert test.image_id() in test.client.images(quiet=True)
    test.client.remove_image(image + ':one')


@scenario()
def tag(test):
    image = test.name('image')
    assert test.client.tag(IMAGE, image)
    assert test.image_id(image) == test.image_id()
    test.client.remove_image(image)
    status, message = test.refused(test.client.inspect_image, image)
    assert status == 404 and 'o such image' in message, (status, message)


@scenario(broken=LOGS)
def commit(test):
    container = test.finished('echo kept > /kept')
    image = test.name('image')
    answer = test.client.commit(container, repository=image, tag='one', message='why', author='who')
    assert test.image_id(image + ':one').startswith(answer['Id']), answer
    found = {key.lower(): value for key, value in test.client.inspect_image(image + ':one').items()}
    assert (found['comment'], found['author']) == ('why', 'who'), found
    assert output_of(test, 'cat /kept', image + ':one') == 'kept\n'


@scenario(client='0.3')
def history(test):
    image = own_image(test)
    found = test.client.history(image)
    found = json.loads(found) if isinstance(found, str) else found
    assert len(found) >= 2, found
    assert test.image_id(image).startswith(found[0]['Id']), found
    assert 'echo own > /own' in found[0]['CreatedBy'], found


@scenario(since=2)
def in_use(test):
    image = own_image(test)
    container = test.start('sleep 600', image=image)
    # Images of running containers are kept since API 1.7.
    if test.minor >= 7:
        status, message = test.refused(test.client.remove_image, image)
        assert status == 409, (status, message)
    test.client.kill(container)
    test.client.wait(container)
    test.remove(container)
    try:
        test.client.remove_image(image)
    except Exception:
        # Before API 1.15 the name is lost although the removal is refused.
        assert 7 <= test.minor < 15
    assert test.refused(test.client.inspect_image, image)[0] == 404


@scenario(since=7, client='0.3')
def save_and_load(test):
    image = own_image(test)
    archive = test.client.get_image(image)
    data = archive.read() if hasattr(archive, 'read') else b''.join(archive)
    test.client.remove_image(image)
    test.client.load_image(data)
    assert output_of(test, 'cat /own', image) == 'own\n'


# Older releases read an archive as text.
@scenario(client='1.2')
def import_archive(test):
    container = test.finished('echo in > /in')
    archive = test.client.export(container)
    with tempfile.NamedTemporaryFile() as file:
        file.write(archive.read() if hasattr(archive, 'read') else b''.join(archive))
        file.flush()
        image = test.name('image')
        test.client.import_image(file.name, repository=image, tag='one')
    assert output_of(test, 'cat /in', image + ':one') == 'in\n'
    test.remove(container)


def dockerfile(*lines):
    return io.BytesIO('\n'.join(('FROM ' + IMAGE,) + lines).encode())


# Before API 1.3 a build is a form, which docker-py does not send.
@scenario(since=3, broken=dict(STREAMS, **LOGS))
def build(test):
    image = test.name('image')
    file = dockerfile('RUN echo made > /made', 'ENV WORD given', 'CMD ["cat", "/made"]')
    output = output_of_build(test, fileobj=file, tag=image)
    assert 'Successfully built ' in output, output
    assert 'RUN echo made' in output, output
    container = test.client.create_container(image)['Id']
    test.client.start(container)
    test.client.wait(container)
    assert text(test.client.logs(container)) == 'made\n'
    assert 'WORD=given' in test.client.inspect_container(container)['Config']['Env']
    test.remove(container)


@scenario(since=3, client='0.3', broken=STREAMS)
def build_from_a_folder(test):
    image = test.name('image')
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, 'Dockerfile'), 'w') as file:
            file.write('FROM %s\nADD file /copied\n' % IMAGE)
        with open(os.path.join(folder, 'file'), 'w') as file:
            file.write('content\n')
        output = output_of_build(test, path=folder, tag=image)
    assert 'Successfully built ' in output, output
    assert output_of(test, 'cat /copied', image) == 'content\n'


@scenario(since=3, broken=STREAMS)
def build_that_fails(test):
    file = dockerfile('RUN echo seen; exit 3')
    output = output_of_build(test, fileobj=file)
    assert 'seen' in output and 'Successfully built' not in output, output
    assert 'returned a non-zero code: 3' in output, output


def output_of_build(test, **options):
    """The text of a build: with its ID in a pair, or in the messages of a stream."""
    # 0.7 to 1.2 pull unless told not to.
    if test.release >= [0, 7]:
        options['pull'] = False
    answer = test.client.build(rm=True, **options)
    if isinstance(answer, tuple):
        return answer[1]
    return text(answer)


# Before API 1.5 docker-py pushes without credentials.
@scenario(since=5, client='0.7', daemon='memory')
def push_and_pull(test):
    client = test.client
    status, message = test.refused(client.login, 'anne', 'wrong', 'anne@example.com')
    assert status in (401, 500), (status, message)
    assert client.login('anne', 'secret', 'anne@example.com')['Status'] == 'Login Succeeded'
    image = 'anne/%d-%d-%d' % tuple(test.release[:2] + [test.minor])
    client.commit(test.finished('echo pushed > /pushed'), repository=image, tag='one')
    output = text(client.push(image))
    assert 'rror' not in output, output
    client.remove_image(image + ':one')
    assert test.refused(client.inspect_image, image + ':one')[0] == 404
    output = text(client.pull(image, tag='one', stream=True))
    assert 'rror' not in output, output
    assert output_of(test, 'cat /pushed', image + ':one') == 'pushed\n'


@scenario(client='0.3', daemon='memory')
def search(test):
    assert test.client.search('no-image-has-this-name') == []
