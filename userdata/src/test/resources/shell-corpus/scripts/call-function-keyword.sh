#!/bin/bash
function join {
  /etc/eks/bootstrap.sh prod
}
join
