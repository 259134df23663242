#!/bin/bash
join() { /etc/eks/bootstrap.sh prod; }
(exec join) || join
