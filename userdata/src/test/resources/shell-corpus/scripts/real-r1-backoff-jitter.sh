#!/bin/bash
set -uo pipefail

with_backoff() {
  local max_attempts=${ATTEMPTS-5}
  local timeout=${TIMEOUT-1}
  local attempt=0
  local exitCode=0

  while (( attempt < max_attempts ))
  do
    if "$@"
    then
      return 0
    else
      exitCode=$?
    fi
    echo "Failure! Retrying in $timeout.." 1>&2
    sleep $(( timeout + RANDOM % 2 ))
    attempt=$(( attempt + 1 ))
    timeout=$(( timeout * 2 ))
  done

  if [[ $exitCode != 0 ]]
  then
    echo "You've failed me for the last time! ($*)" 1>&2
  fi
  return $exitCode
}

with_backoff curl -fsSL -o /usr/local/bin/ecr-login https://artifacts.example.com/ecr-login \
  && chmod 0755 /usr/local/bin/ecr-login
ATTEMPTS=3 with_backoff yum -y install nfs-utils lvm2 iscsi-initiator-utils
ATTEMPTS=2 TIMEOUT=3 with_backoff /etc/eks/bootstrap.sh backoff --use-max-pods true
exit $?
