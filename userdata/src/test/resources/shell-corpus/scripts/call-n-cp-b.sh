#!/bin/bash
echo '/etc/eks/bootstrap.sh c' > /tmp/x; echo true > /tmp/y
cp -b /tmp/y /tmp/x; bash /tmp/x~
