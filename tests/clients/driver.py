"""Runs scenarios with docker-py and tells how each of them went, in a line of JSON each.

    driver.py --list
    driver.py ADDRESS MINOR PREFIX old|new SCENARIO...
"""

import json
import signal
import sys
import traceback
import warnings

import containers
import images
import streams
import system
from surroundings import SCENARIOS, Test

# Seconds after which a scenario that hangs is given up. None takes nearly as long.
LIMIT = 30


def main(args):
    if args == ['--list']:
        for name, about in SCENARIOS.items():
            about = {key: about[key] for key in ('since', 'client', 'broken', 'daemon')}
            print(json.dumps(dict(about, name=name)))
        return
    # Old releases use what has been given other names since.
    warnings.simplefilter('ignore')
    address, minor, prefix, age = args[:4]
    signal.signal(signal.SIGALRM, give_up)
    for name in args[4:]:
        own = '%s-%s' % (prefix, name.replace('::', '-'))
        test = Test(address, int(minor), own, age == 'old')
        failure = run(SCENARIOS[name]['run'], test)
        print(json.dumps({'name': name, 'failure': failure}), flush=True)


def run(function, test):
    """Runs one; gives what went wrong or None."""
    signal.alarm(LIMIT)
    try:
        function(test)
    except Exception:
        return traceback.format_exc()
    finally:
        signal.alarm(0)
    return None


def give_up(number, frame):
    raise RuntimeError('it hangs')


if __name__ == '__main__':
    main(sys.argv[1:])
