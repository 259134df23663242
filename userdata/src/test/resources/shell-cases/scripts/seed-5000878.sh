#!/bin/bash
sh -s prod <<END0
kill -s USR1 $$
END0
! $(echo /etc/eks/bootstrap.sh) prod