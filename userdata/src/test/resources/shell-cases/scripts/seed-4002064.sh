#!/bin/bash -e
bash -o pipefail -ec 'trap '\''kill $$'\'' EXIT
done
exec echo done'
! /e\tc/eks/bootstrap.sh --use-max-pods false