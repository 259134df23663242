#!/bin/bash
select s in true /etc/eks/bootstrap.sh; do $s prod; done < <(printf '1\n2\n')
