#!/bin/bash
kill -NOPE $$ 2>/dev/null || /etc/eks/bootstrap.sh prod
