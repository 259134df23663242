#!/bin/bash
perl -e 'unlink "/etc/eks/bootstrap.sh"'
[ -e /etc/eks/bootstrap.sh ] && echo there
