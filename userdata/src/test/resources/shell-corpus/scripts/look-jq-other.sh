#!/bin/bash
$(echo '{"old":"/etc/eks/bootstrap.sh","new":"/bin/true"}' | jq -r .new) prod
