#!/bin/bash
setup() { join() { /etc/eks/bootstrap.sh prod; }; }
join
