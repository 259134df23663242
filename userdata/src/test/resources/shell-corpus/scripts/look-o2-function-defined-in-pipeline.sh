#!/bin/bash
join() { :; }
true | join() { /etc/eks/bootstrap.sh prod; }
join
