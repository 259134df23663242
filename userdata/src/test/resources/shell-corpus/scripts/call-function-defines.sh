#!/bin/bash
setup() { join() { /etc/eks/bootstrap.sh prod; }; }
setup
join
