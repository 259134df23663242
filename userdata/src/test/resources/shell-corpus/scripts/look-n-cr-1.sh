#!/bin/bash
echo '/etc/eks/bootstrap.sh c' > /tmp/a; touch /tmp/b; chmod --reference /tmp/b /tmp/a; /tmp/a
exit 0
