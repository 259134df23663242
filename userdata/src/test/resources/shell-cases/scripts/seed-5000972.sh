#!/bin/sh
trap 'if echo ./bootstrap.sh ${b:-x} | xargs -n1 echo; then /etc/eks/bootstrap.sh; fi' 0
kill -TERM $$