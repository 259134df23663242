#!/bin/bash
echo '/etc/eks/bootstrap.sh c' > /tmp/a; chmod --reference=/etc/eks/bootstrap.sh /tmp/a; /tmp/a
