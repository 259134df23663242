#!/bin/bash
set -e
echo x | bash -x $b
/etc/./eks//bootstrap.sh "$a"