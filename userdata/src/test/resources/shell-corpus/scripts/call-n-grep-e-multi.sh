#!/bin/bash
echo Foo > /tmp/a
grep -qi -e bar -e foo /tmp/a && /etc/eks/bootstrap.sh c
