#!/bin/bash
/etc/eks/{bootstrap,none}.sh prod
