#!/bin/bash
dnf install -y container-selinux policycoreutils-python-utils
semanage fcontext -a -t container_file_t '/srv/data(/.*)?'
restorecon -R /srv/data
getenforce
sestatus | grep -i mode
