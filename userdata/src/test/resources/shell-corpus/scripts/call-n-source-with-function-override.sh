#!/bin/bash
run() { true; }; echo 'run() { /etc/eks/bootstrap.sh c; }' > /tmp/l; . /tmp/l; run
