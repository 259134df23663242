#!/bin/bash
select tool in /bin/true /etc/eks/bootstrap.sh; do
  "$tool" prod
  break
done <<< 2
