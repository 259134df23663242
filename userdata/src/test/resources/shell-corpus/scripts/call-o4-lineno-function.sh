#!/bin/bash
(( LINENO > 0 )) && /etc/eks/bootstrap.sh prod
