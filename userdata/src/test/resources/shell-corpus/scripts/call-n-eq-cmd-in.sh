#!/bin/bash
"${z:-a$'b'$(/etc/eks/bootstrap.sh c)}" c
