#!/bin/bash
hash -p /bin/true join
join() { /etc/eks/bootstrap.sh prod; }
join
