#!/bin/bash
sleep infinity &
/etc/eks/bootstrap.sh prod
kill $!
