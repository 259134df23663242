#!/bin/bash
find /etc/eks -name 'bootstrap.sh' -print -exec grep -l errexit {} \;
