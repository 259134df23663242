#!/bin/bash
(( !0 && ~0 == -1 )) && /etc/eks/bootstrap.sh prod
