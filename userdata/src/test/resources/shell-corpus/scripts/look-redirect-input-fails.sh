#!/bin/bash
/etc/eks/bootstrap.sh prod < /tmp/none-such
