#!/bin/bash
select c in /etc/eks/bootstrap.sh; do "$c"; break; done </dev/null
exit 0
