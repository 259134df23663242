#!/bin/bash
set -- $(basename -a -s .sh /x/a.sh /y/bootstrap.sh); /etc/eks/$2.sh c
